"""Start, opening and memory of the window against a bare Qt window, in turn, in one run (PERFORMANCE.md goals 1-5).

    python3 tests/bench/start.py BUILD_FOLDER [RUNS]      BUILD_FOLDER such as build/bench

Prints medians and ratios; "10,000 in 40" is a file of 10,000 activities in 40 projects, of which the window shows one.
Uses Xvfb where it is installed, else the offscreen platform. Every start has a settings file of its own, so nothing of the
person's session is read or written.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

build = sys.argv[1]
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
planner = os.path.join(build, "ui", "tandem-planner")
bare = os.path.join(build, "tests", "bare_window")


def memory_mb(pid):
    """All memory held, and the part of it that is no file: heap, stacks and what libraries write at their start."""
    with open(f"/proc/{pid}/status") as status:
        kept = dict(line.split(":", 1) for line in status)
    return (int(kept[name].split()[0]) / 1024 for name in ("VmRSS", "RssAnon"))


def start(command, folder):
    env = dict(os.environ, TANDEM_WATCH_START="1", TANDEM_SETTINGS=os.path.join(folder, "settings.ini"))
    began = time.monotonic() * 1000
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env, text=True)
    said = {}
    for line in process.stdout:
        what, moment = line.split()
        said[what] = float(moment) - began
        if what == "ready":
            break
    time.sleep(0.3)
    said["rss"], said["anon"] = memory_mb(process.pid)
    process.kill()
    process.wait()
    for left in os.listdir(folder):
        if left.startswith("settings"):
            os.remove(os.path.join(folder, left))
    return said


def main():
    with tempfile.TemporaryDirectory(dir=build) as folder:
        cases = {"bare window": [bare], "start page": [planner]}
        for count, projects in ((1_000, 4), (10_000, 40), (50_000, 200), (50_000, 1)):
            file = os.path.join(folder, f"large{count}-{projects}.tandem")
            subprocess.run([planner, "sample", "large", file, "--projects", str(projects),
                            "--activities", str(count)], check=True, stderr=subprocess.DEVNULL)
            cases[f"{count:,} in {projects}"] = [planner, file]
        figures = {name: [] for name in cases}
        for _ in range(runs):
            for name, command in cases.items():
                figures[name].append(start(command, folder))
        floor = {key: statistics.median(run[key] for run in figures["bare window"])
                 for key in ("paint", "ready", "rss", "anon")}
        print(f"{'':22}{'paint ms':>10}{'x':>6}{'ready ms':>10}{'x':>6}{'MB':>8}{'x':>6}{'no file MB':>12}")
        for name, said in figures.items():
            row = {key: statistics.median(run[key] for run in said) for key in floor}
            print(f"{name:22}{row['paint']:10.0f}{row['paint'] / floor['paint']:6.2f}{row['ready']:10.0f}"
                  f"{row['ready'] / floor['ready']:6.2f}{row['rss']:8.1f}{row['rss'] / floor['rss']:6.2f}"
                  f"{row['anon']:12.1f}")


if shutil.which("Xvfb") and "DISPLAY" not in os.environ and "QT_QPA_PLATFORM" not in os.environ:
    display = ":77"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1920x1080x24"], stderr=subprocess.DEVNULL)
    time.sleep(1)
    os.environ["DISPLAY"] = display
    try:
        main()
    finally:
        server.kill()
else:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
