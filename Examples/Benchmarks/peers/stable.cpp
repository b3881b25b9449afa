// Resident-oriented deferred acceptance in C++, as a reference for speed: a rank table, and for each
// column a heap of the rows it holds. It trusts its input. Lines in, lines out:
//   stable ROWS COLUMNS CAPACITY DEGREE FOLDER  ->  ok SECONDS SUM_OF_RANKS PEAK_MEGABYTES
#include <sys/resource.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using Numbers = std::vector<int32_t>;

static Numbers load(const std::string& path) {
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  Numbers numbers(static_cast<size_t>(file.tellg()) / 4);
  file.seekg(0);
  file.read(reinterpret_cast<char*>(numbers.data()), numbers.size() * 4);
  return numbers;
}

// Without what the parent held when it started us, which getrusage counts on Linux.
static double peak_megabytes() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;)
    if (word == "VmHWM:" && status >> word) return std::stod(word) / 1024;
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return usage.ru_maxrss / 1048576.0;
#else
  return usage.ru_maxrss / 1024.0;
#endif
}

int main() {
  std::string mode, folder, known;
  int rows, columns, capacity, degree;
  Numbers wanted, starts, lists;
  // Reserved once, as a program would that solves again and again.
  Numbers rank, slot, cursor, position, next, column, load_, seats, holders;
  while (std::cin >> mode >> rows >> columns >> capacity >> degree >> folder) {
    if (folder != known) {
      wanted = load(folder + "/rows");
      starts = load(folder + "/starts");
      lists = load(folder + "/columns");
      known = folder;
      rank.resize(wanted.size());
      slot.resize(wanted.size());
      position.resize(rows);
      seats.resize(static_cast<size_t>(columns) * capacity);
      holders.resize(seats.size());
    }
    auto begun = std::chrono::steady_clock::now();
    cursor.assign(starts.begin(), starts.end() - 1);
    for (size_t entry = 0; entry < wanted.size(); entry++) slot[cursor[wanted[entry]]++] = entry;
    for (int h = 0; h < columns; h++) {
      for (int p = starts[h]; p < starts[h + 1]; p++) position[lists[p]] = p - starts[h];
      for (int p = starts[h]; p < starts[h + 1]; p++)
        rank[slot[p]] = position[static_cast<uint32_t>(slot[p]) / static_cast<uint32_t>(degree)];
    }
    next.assign(rows, 0);
    column.assign(rows, -1);
    load_.assign(columns, 0);
    for (int first = 0; first < rows; first++) {
      int row = first;
      while (next[row] < degree) {
        const int entry = row * degree + next[row]++;
        const int h = wanted[entry], key = rank[entry];
        int32_t* seat = &seats[static_cast<size_t>(h) * capacity];
        int32_t* holder = &holders[static_cast<size_t>(h) * capacity];
        if (load_[h] < capacity) {
          int place = load_[h]++;
          for (; place > 0 && seat[(place - 1) / 2] < key; place = (place - 1) / 2) {
            seat[place] = seat[(place - 1) / 2];
            holder[place] = holder[(place - 1) / 2];
          }
          seat[place] = key;
          holder[place] = row;
          column[row] = h;
          break;
        }
        if (capacity == 0 || key >= seat[0]) continue;
        const int out = holder[0];
        int place = 0;
        for (int child = 1; child < capacity; child = 2 * place + 1) {
          if (child + 1 < capacity && seat[child + 1] > seat[child]) child++;
          if (seat[child] <= key) break;
          seat[place] = seat[child];
          holder[place] = holder[child];
          place = child;
        }
        seat[place] = key;
        holder[place] = row;
        column[row] = h;
        column[out] = -1;
        row = out;
      }
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begun;
    long long sum = 0;
    for (int row = 0; row < rows; row++)
      if (column[row] >= 0) sum += next[row];
    std::printf("ok %.9f %lld %.1f\n", seconds.count(), sum, peak_megabytes());
    std::fflush(stdout);
  }
}
