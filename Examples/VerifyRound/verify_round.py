"""Proves an auditor's record of a round again: python3 verify_round.py AUDIT.json [EDGES]
Adds prices up to a bound that no set of pairs exceeds (weak duality) and compares it with what the pairs are
worth. Exits 0 where the round holds, 1 where it does not, 2 where this script cannot tell."""
import json, struct, sys
from collections import Counter

def must(holds, sentence, status=1):
    if not holds: sys.exit(print("Not proved: " + sentence) or status)
def fnv1a(data, value=0xCBF29CE484222325):
    for byte in data: value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{value:016x}"
data = open(sys.argv[1], "rb").read(); doc = json.loads(data)
must(doc["schema"] == "coachingpool.round-audit/1", "the file is no auditor's record of version 1.", 2)
must(doc["checksum"] == fnv1a(data[:data.rindex(b",")]), "the file was changed after it was written.")
proof = doc.get("branches", [{"solved": doc["result"]}])
must(len(proof) == 1 and "solved" in proof[0], "it was searched by branches, which this script does not cover.", 2)
rows, columns, levels, quotas = doc["rows"], doc["columns"], doc["levels"], doc.get("quotas", [])
demand, capacity = rows.get("demands") or [1] * len(rows.get("keys", [])), columns.get("capacities", [])
minimum, forced = columns.get("minimums") or [0] * len(capacity), set(map(tuple, doc.get("forced", [])))
if "edgeFile" in doc:
    raw = open((sys.argv + [sys.argv[1] + ".edges"])[2], "rb").read()
    must(raw[:12] == b"CPEDGES\0\1\0\0\0" and fnv1a(raw[:-8]) == doc["edgeFile"]["checksum"], "other pairs.")
    kinds, n, count, width = struct.unpack_from("<IQQI", raw, 12)
    flat = struct.unpack_from("<%dQ%dI%d%s" % (n + 1, count, kinds * count, "iq"[width == 8]), raw, 40)
    parts = [flat[n + 1 + k * count:n + 1 + (k + 1) * count] for k in range(kinds + 1)]
    doc["edges"] = {"starts": flat[:n + 1], "columns": parts[0], "benefits": parts[1:]}
starts, to, worths = doc["edges"]["starts"], doc["edges"].get("columns", []), list(zip(*doc["edges"]["benefits"]))
edges = {(r, to[e]): worths[e] for r in range(len(demand)) for e in range(starts[r], starts[r + 1])}
least = [q.get("atLeast", 0) for q in quotas]
first = [n for n in [len(forced) + sum(minimum) + sum(least)] if n]  # what has to be met is a level before all others
def plus(a, b, times=1): return [x + times * y for x, y in zip(a, b)]
def served(row, level):
    return (level.get("weights") or [1] * len(demand))[row] if level["aim"] == "rowsServed" else 0
def bound(prices, aims, floors):  # on each level, what no set of pairs at or above the floors exceeds
    size = len(first) + len(aims)
    at = {s: [list(p) for p in zip(*prices.get(s, []))] for s in ("rows", "columns", "quotas")}
    must([len(at[s]) for s in at] == [len(demand), len(capacity), len(quotas)]
         and all(len(prices[s]) == size for s in prices if at[s]), "prices are missing.")
    paid, total, unit = {s: at[s][:] for s in at}, [0] * size, [1] * len(first) + [0] * len(aims)
    def add(vector, times=1, zero=[0] * size):
        if times > 0 and vector > zero: total[:] = plus(total, vector, times)
    for quota, low, price in zip(quotas, least, at["quotas"]):
        for i in quota["members"]: paid[quota["side"]][i] = plus(paid[quota["side"]][i], price)
        add(plus(price, unit), low), add(price, quota.get("atMost", max(low, len(edges))) - low)
    byRow, byColumn = Counter(), Counter()
    for (r, c), w in edges.items():
        if any(w[b] < floor for b, floor in floors): continue
        byRow[r], byColumn[c] = byRow[r] + 1, byColumn[c] + 1
        worth = [w[a["benefit"]] if a["aim"] == "total" else served(r, a) * (demand[r] == 1) for a in aims]
        worth = [int((r, c) in forced)] * len(first) + worth
        add([w - p - q for w, p, q in zip(worth, paid["rows"][r], paid["columns"][c])])
    for r, price in enumerate(at["rows"]):
        places, reward = min(demand[r], byRow[r]), [served(r, a) * (demand[r] > 1) for a in aims]
        add(plus([0] * len(first) + reward, price), min(places, 1)), add(price, places - 1)
    for c, price in enumerate(at["columns"]):
        add(plus(price, unit), minimum[c]), add(price, min(capacity[c], byColumn[c]) - minimum[c])
    return total
result, proof, floors, aims, reached = doc["result"], proof[0]["solved"], [], [], first[:]
pairs, barriers = [tuple(p) for p in result.get("pairs", [])], iter(proof.get("barriers", []))
chosen, byRow, byColumn = set(pairs), Counter(r for r, c in pairs), Counter(c for r, c in pairs)
must(len(chosen) == len(pairs) and forced <= chosen <= set(edges), "a pair is not eligible, or one is missing.")
must(all(byRow[r] <= n for r, n in enumerate(demand))
     and all(low <= byColumn[c] <= n for c, (low, n) in enumerate(zip(minimum, capacity))), "places are not kept.")
for q, low in zip(quotas, least):
    load = byRow if q["side"] == "rows" else byColumn
    must(low <= sum(load[i] for i in q["members"]) <= q.get("atMost", len(pairs)), "a quota is not kept.")
must(not any({(r, c), (s, c)} <= chosen for r, s in doc.get("apart", []) for _, c in pairs), "two are not apart.")
for level, value in zip(levels, result["values"], strict=True):
    b, isWorst, nobody = level.get("benefit"), level["aim"] == "worstOff", 2**63 - 1
    worth = [served(r, level) for r in byRow] if b is None else [edges[p][b] for p in pairs]
    must(value == (min(worth, default=nobody) if isWorst else sum(worth)), "a value is not that of the pairs.")
    if isWorst:
        barrier, floors, below = next(barriers), floors + [(b, value)], floors
        must(bound(barrier["before"], aims, below) <= reached, "an earlier aim could be better.")
        above = value != nobody and bound(barrier["above"], aims, below + [(b, value + 1)])
        must(value == nobody or above < reached, "the worst-off could be better off.")
    else: aims, reached = aims + [level], reached + [value]
must(bound(proof["prices"], aims, floors) <= reached, "a better round may be possible.")
print(f"Proved: {len(byRow)} of {len(demand)} served, {len(pairs)} of {len(edges)} pairs, values {result['values']}.")
