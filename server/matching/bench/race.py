"""Races the engine against what anyone would use instead. Ratios within one run, interleaved, median of seven."""

import functools, json, os, pathlib, re, statistics, subprocess, sys, tempfile, time

import numpy as np
import lap
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_matrix
from ortools.graph.python import linear_sum_assignment as ort

print = functools.partial(print, flush=True)
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
REPEATS = int(os.environ.get("RACE_REPEATS", "7"))


def binary():
    """Builds the bench and finds its executable."""
    if ready := os.environ.get("RACE_BINARY"):
        return ready
    cargo = os.environ.get("CARGO", "cargo")
    words = [cargo, "bench", "-q", "-p", "matching", "--bench", "race", "--no-run", "--message-format=json"]
    out = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = [json.loads(line).get("executable") for line in out.splitlines() if line.startswith("{")]
    return [path for path in found if path and "race" in path][-1]


def ours(exe, *words, threads=None):
    """Times by label, and the last `sum` and peak memory."""
    env = os.environ | ({"RAYON_NUM_THREADS": str(threads)} if threads else {})
    out = subprocess.run([exe, *map(str, words)], check=True, capture_output=True, text=True, env=env).stdout
    times, facts = {}, {}
    for line in out.splitlines():
        match = re.match(r"([a-z0-9-]+) (-?\d+\.\d+)$", line)
        if match:
            times.setdefault(match[1], []).append(float(match[2]))
        elif line.startswith("sum "):
            facts["sum"] = int(line.split()[1])
        elif line.startswith("VmHWM"):
            facts["MiB"] = int(line.split()[1]) / 1024
    return times, facts


def clock(work):
    """Milliseconds on the clock and on the processors."""
    start, before = time.perf_counter(), time.process_time()
    result = work()
    return ((time.perf_counter() - start) * 1000, (time.process_time() - before) * 1000), result


def ortools_solver(rows, columns, costs, square):
    solver = ort.SimpleLinearSumAssignment()
    solver.add_arcs_with_cost(rows, columns, costs)
    solver.solve()
    return solver.optimal_cost()


def race(contestants, repeats):
    """Interleaved: every contestant once, then again. For each the times on the clock and on the processors."""
    times, sums = {name: [] for name in contestants}, {}
    for _ in range(repeats):
        for name, work in contestants.items():
            spent, total = work()
            times[name].append(spent)
            sums[name] = total
    return {name: tuple(zip(*all)) for name, all in times.items()}, sums


def own(exe, *words, threads):
    def work():
        times, facts = ours(exe, *words, threads=threads)
        return (times["ms"][0], times["ms-cpu"][0]), facts["sum"]

    return work


def line(title, times, sums):
    best = set(sums.values())
    head = "contestant | ms (median) | min–max | against ours | processor ms (median) | against ours, one thread"
    print(f"\n### {title}\n\n| {head} |\n|---|---|---|---|---|---|")
    middle = {name: [statistics.median(part) for part in parts] for name, parts in times.items()}
    wall, busy = next(iter(middle.values()))[0], middle["ours, one thread"][1]
    for name, (clocked, ran) in times.items():
        mine, used = middle[name]
        print(f"| {name} | {mine:.1f} | {min(clocked):.1f}–{max(clocked):.1f} | {mine / wall:.2f}× | {used:.1f} | {used / busy:.2f}× |")
    print("\n" + ("All reach the same optimum." if len(best) == 1 else f"**Different optima: {sums}**"))


def dense(exe, folder, size):
    cost = np.random.default_rng(size).integers(0, 10001, (size, size)).astype(np.int32)
    path = folder / f"dense{size}"
    cost.tofile(path)
    floats = cost.astype(np.float64)
    rows, columns = (part.ravel() for part in np.indices(cost.shape))
    wide = cost.astype(np.int64).ravel()

    def scipy():
        spent, (r, c) = clock(lambda: linear_sum_assignment(floats))
        return spent, int(cost[r, c].sum())

    def jonker():
        spent, (total, _, _) = clock(lambda: lap.lapjv(floats))
        return spent, round(total)

    contestants = {
        "ours, two threads": own(exe, "dense", path, size, threads=2),
        "ours, one thread": own(exe, "dense", path, size, threads=1),
        "scipy linear_sum_assignment": scipy,
        "lap.lapjv": jonker,
    }
    if size <= 1000:
        contestants["OR-Tools LinearSumAssignment"] = lambda: clock(lambda: ortools_solver(rows, columns, wide, True))
    medians, sums = race(contestants, REPEATS)
    line(f"Dense {size} × {size}", medians, sums)


def sparse(exe, folder, size, degree):
    """Every row has about `degree` columns; staying out is worth nothing, so the matching may be incomplete."""
    dice = np.random.default_rng(size)
    rows = np.repeat(np.arange(size), degree)
    columns = dice.integers(0, size, size * degree)
    keep = np.unique(rows.astype(np.int64) * size + columns, return_index=True)[1]
    rows, columns = rows[keep], columns[keep]
    value = dice.integers(1, 10001, len(rows))
    start = np.searchsorted(rows, np.arange(size + 1))
    path = folder / "sparse"
    np.concatenate([start, columns, value]).astype(np.int32).tofile(path)
    # The others need a full matching: a dummy column for each row (scipy).
    top = 20000
    dummy_rows = np.concatenate([rows, np.arange(size)])
    dummy_columns = np.concatenate([columns, size + np.arange(size)])
    dummy_cost = np.concatenate([top - value, np.full(size, top)])
    table = csr_matrix((dummy_cost, (dummy_rows, dummy_columns)), shape=(size, 2 * size))

    def scipy():
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching as full

        spent, (r, c) = clock(lambda: full(table))
        return spent, int(top * size - table[r, c].sum())

    # OR-Tools must match everybody; on this instance that is also the best for us, so the optimum is the same.
    def ortools():
        spent, total = clock(lambda: ortools_solver(rows, columns, top - value, False))
        return spent, int(top * size - total)

    contestants = {
        "ours, one thread": own(exe, "sparse", path, size, size, threads=1),
        "scipy, dummy columns": scipy,
        "OR-Tools LinearSumAssignment, full matching only": ortools,
    }
    medians, sums = race(contestants, REPEATS)
    line(f"Sparse {size} rows, {len(rows)} edges, incomplete", medians, sums)
    times, facts = ours(exe, "vector", path, size, size)
    middle = {name: statistics.median(all) for name, all in times.items()}
    for label, what in (("lex5", "two words at work"), ("lex5-all", "all five at work")):
        print(f"\nVector cost Lex<5>, {what}, against i64: {middle[label] / middle['i64']:.2f}× ({middle[label]:.0f} / {middle['i64']:.0f} ms), on the processor {middle[label + '-cpu'] / middle['i64-cpu']:.2f}×")
    print(f"\nPeak memory with all three problems: {facts['MiB']:.0f} MiB")
    times, _ = ours(exe, "check", path, size, size)
    middle = {name: statistics.median(all) for name, all in times.items()}
    print(f"\nCheck of the duals against one read: {middle['check'] / middle['read']:.2f}× ({middle['check']:.2f} / {middle['read']:.2f} ms)")


def rest(exe):
    times, _ = ours(exe, "scoring", 5000, threads=2)
    one, two = statistics.median(times["one"]), statistics.median(times["two"])
    print(f"\nScoring, 25 million pairs: {one * 1e6 / 5000**2:.1f} ns a pair on one thread, {one / two:.2f}× with two")
    times, _ = ours(exe, "city", 100)
    middle = {name: statistics.median(all) for name, all in times.items()}
    print(f"\nCity of 100: run with reasons and all second bests {middle['run']:.1f} ms, verifier {middle['verify']:.1f} ms")
    times, _ = ours(exe, "what-if", 1000)
    middle = {name: statistics.median(all) for name, all in times.items()}
    print(f"\nWhat-if at 1,000: {middle['what-if']:.0f} ms, on the processors {middle['what-if-cpu']:.0f} ms, of which the solver {middle['solve-cpu']:.0f} ms")
    times, _ = ours(exe, "persistence", 100)
    print(f"\n200 draws of persistence at 100: {statistics.median(times['draws']):.0f} ms, on the processors {statistics.median(times['draws-cpu']):.0f} ms")


def main():
    exe = binary()
    parts = sys.argv[1:] or ["1000", "5000", "sparse", "rest"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for part in parts:
            if part == "sparse":
                sparse(exe, folder, 20000, 47)
            elif part == "rest":
                rest(exe)
            else:
                dense(exe, folder, int(part))


main()
