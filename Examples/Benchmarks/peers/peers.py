"""Times one peer on instances that the benchmark wrote: a line in, a line out.

  python peers.py SOLVER
  dense ROWS COLUMNS FOLDER
  sparse ROWS COLUMNS CAPACITY DEGREE PENALTY FOLDER     (PENALTY 0: every row is to be served)
  stable ROWS COLUMNS CAPACITY DEGREE FOLDER

The answer is `ok SECONDS OBJECTIVE PEAK_MEGABYTES`, or `error WHY`. The seconds go from arrays in
memory, in the type that the peer takes (64-bit floats for matrices), to the peer's answer: the peer's
own form of the instance is built within them.
"""

import os
import resource
import sys
import threading
import time

import numpy as np

now = time.perf_counter


def numbers(folder, name):
    return np.fromfile(os.path.join(folder, name), dtype=np.int32)


# Matrices: each returns a function from the matrix to the column of each row.


def matrix_solver(name):
    if name == "scipy":
        from scipy.optimize import linear_sum_assignment

        return lambda costs: linear_sum_assignment(costs)[1]
    if name.startswith("lapx-"):
        import lap

        solver = getattr(lap, name[5:])
        # lapjv returns (rows, columns), lapjvs the pairs' rows and columns.
        pick = 0 if name == "lapx-lapjv" else -1
        return lambda costs: solver(costs, return_cost=False)[pick]
    if name == "lapjv":
        from lapjv import lapjv

        return lambda costs: lapjv(costs)[0]
    if name == "laprust":
        import laprust

        return lambda costs: laprust.lapjv(costs, return_cost=False)[1]
    if name == "lapcpp":
        import lapcpp

        return lambda costs: lapcpp.lapjv(costs, return_cost=False)[1]
    raise ValueError("not a matrix solver")


def dense(name, words):
    rows, columns, folder = int(words[0]), int(words[1]), words[2]
    costs = numbers(folder, "costs").reshape(rows, columns)
    if name == "ortools":
        from ortools.graph.python import linear_sum_assignment

        left = np.repeat(np.arange(rows, dtype=np.int32), columns)
        right = np.tile(np.arange(columns, dtype=np.int32), rows)
        flat = costs.reshape(-1).astype(np.int64)

        def solve():
            solver = linear_sum_assignment.SimpleLinearSumAssignment()
            solver.add_arcs_with_cost(left, right, flat)
            if solver.solve() != solver.OPTIMAL:
                raise ValueError("no optimum")
            return solver.optimal_cost()

        return solve, lambda cost: cost
    solver = matrix_solver(name)
    floats = costs.astype(np.float64)

    def total(chosen):
        chosen = np.asarray(chosen)
        if len(np.unique(chosen)) != rows:
            raise ValueError("not a matching")
        return int(costs[np.arange(rows), chosen].sum(dtype=np.int64))

    return lambda: solver(floats), total


# Places: rows, then columns, then one node that takes what flows through.


def arcs(rows, columns, capacity, degree, penalty, wanted, costs):
    sink = rows + columns
    ids = np.arange(rows, dtype=np.int32)
    seats = np.arange(rows, sink, dtype=np.int32)
    tails = [np.repeat(ids, degree), seats]
    heads = [(wanted + rows).astype(np.int32), np.full(columns, sink, np.int32)]
    room = [np.ones(rows * degree, np.int64), np.full(columns, capacity, np.int64)]
    price = [costs.astype(np.int64), np.zeros(columns, np.int64)]
    if penalty:
        tails.append(ids)
        heads.append(np.full(rows, sink, np.int32))
        room.append(np.ones(rows, np.int64))
        price.append(np.full(rows, penalty, np.int64))
    supply = np.zeros(sink + 1, np.int64)
    supply[:rows] = 1
    supply[sink] = -rows
    return [np.concatenate(part) for part in (tails, heads, room, price)], supply


def sparse(name, words):
    rows, columns, capacity, degree, penalty = map(int, words[:5])
    wanted, costs = numbers(words[5], "columns"), numbers(words[5], "costs")
    if name == "scipy":
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching

        def solve():
            # One column for each place, and one for each row that may stay; costs of 0 mean no edge.
            tails = np.repeat(np.arange(rows), degree * capacity)
            heads = np.repeat(wanted.astype(np.int64), capacity) * capacity
            heads += np.tile(np.arange(capacity), rows * degree)
            price = np.repeat(costs, capacity) + 1.0
            width = columns * capacity
            if penalty:
                tails = np.concatenate([tails, np.arange(rows)])
                heads = np.concatenate([heads, width + np.arange(rows)])
                price = np.concatenate([price, np.full(rows, penalty + 1.0)])
                width += rows
            graph = csr_matrix((price, (tails, heads)), shape=(rows, width))
            chosen = min_weight_full_bipartite_matching(graph)
            return graph, chosen

        def total(answer):
            graph, (tails, heads) = answer
            return int(np.asarray(graph[tails, heads]).sum()) - rows

        return solve, total
    (tails, heads, room, price), supply = arcs(
        rows, columns, capacity, degree, penalty, wanted, costs
    )
    if name == "ortools":
        from ortools.graph.python import min_cost_flow

        nodes = np.arange(len(supply), dtype=np.int32)

        def solve():
            flow = min_cost_flow.SimpleMinCostFlow()
            flow.add_arcs_with_capacity_and_unit_cost(tails, heads, room, price)
            flow.set_nodes_supplies(nodes, supply)
            if flow.solve() != flow.OPTIMAL:
                raise ValueError("no optimum")
            return flow

        return solve, lambda flow: flow.optimal_cost()
    if name == "pylmcf":
        import pylmcf

        order = np.lexsort((heads, tails))
        tails, heads = tails[order].astype(np.int64), heads[order].astype(np.int64)
        room, price = room[order], price[order]

        def solve():
            graph = pylmcf.Graph(len(supply), tails, heads)
            graph.set_edge_costs(price)
            graph.set_edge_capacities(room)
            graph.set_node_supply(supply)
            graph.solve()
            return np.asarray(graph.result())

        return solve, lambda flow: int((flow * price).sum())
    raise ValueError("not a solver for places")


def stable(name, words):
    rows, columns, capacity, degree = map(int, words[:4])
    wanted = numbers(words[4], "rows").reshape(rows, degree).tolist()
    starts, flat = numbers(words[4], "starts"), numbers(words[4], "columns")
    lists = [flat[starts[h] : starts[h + 1]].tolist() for h in range(columns)]
    if name != "matching":
        raise ValueError("not a solver for preferences")
    import warnings

    from matching.games import HospitalResident

    warnings.filterwarnings("ignore")

    def solve():
        game = HospitalResident.create_from_dictionaries(
            {("r", r): [("h", h) for h in wanted[r]] for r in range(rows)},
            {("h", h): [("r", r) for r in lists[h]] for h in range(columns)},
            {("h", h): capacity for h in range(columns)},
        )
        return game.solve(optimal="resident")

    def ranks(answer):
        return sum(
            wanted[resident.name[1]].index(hospital.name[1]) + 1
            for hospital, residents in answer.items()
            for resident in residents
        )

    return solve, ranks


def peak_megabytes():
    try:
        # Unlike getrusage this does not count what the parent held when it started us.
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except OSError:
        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def serve(name):
    known, solve, value = None, None, None
    for line in sys.stdin:
        try:
            if line != known:
                mode, *words = line.split()
                solve, value = {"dense": dense, "sparse": sparse, "stable": stable}[mode](
                    name, words
                )
                known = line
            begun = now()
            answer = solve()
            seconds = now() - begun
            print(f"ok {seconds:.9f} {value(answer)} {peak_megabytes():.1f}", flush=True)
        except Exception as error:  # any peer may fail in its own way
            print("error", type(error).__name__, str(error).replace("\n", " ")[:80], flush=True)


if __name__ == "__main__":
    # Some peers recurse as deep as the instance is large.
    sys.setrecursionlimit(10**7)
    threading.stack_size(1 << 30)
    thread = threading.Thread(target=serve, args=(sys.argv[1],))
    thread.start()
    thread.join()
