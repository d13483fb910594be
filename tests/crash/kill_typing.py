"""Kill -9 in the middle of typing: at most the last half second of keys is gone, and the file is sound.

Starts the real window (tests/gui/tools/typist.cpp) which types into a field, kills it at a random moment, and looks at what
the file holds. Typing pauses are what commits; a steady typist is committed every 300 ms all the same, which
leaves 200 ms to notice it and to write.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time

planner = os.environ["TANDEM_PLANNER"]
typist = os.environ["TANDEM_TYPIST"]
rounds = int(os.environ.get("TANDEM_KILLS", "6"))
random.seed(int(os.environ.get("TANDEM_SEED", "1")))
allowed_s = 0.5


def title_of_first_activity(file):
    out = file + ".json"
    subprocess.run([planner, "export", file, "-o", out], check=True, stderr=subprocess.DEVNULL)
    with open(out, encoding="utf-8") as exported:
        return json.load(exported)["records"]["activity"][0]["title"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        for turn in range(rounds):
            file = os.path.join(folder, f"{turn}.tandem")
            subprocess.run([planner, "sample", "lambeth", file], check=True, stderr=subprocess.DEVNULL)
            env = dict(os.environ, QT_QPA_PLATFORM="offscreen", TANDEM_SETTINGS=os.path.join(folder, f"{turn}.ini"))
            process = subprocess.Popen([typist, file], stdout=subprocess.PIPE, text=True, env=env)
            keys = []
            end = None
            for line in process.stdout:
                keys.append((int(line), time.monotonic()))
                if end is None:
                    end = time.monotonic() + random.uniform(1.2, 4.0)
                if time.monotonic() >= end:
                    break
            killed = time.monotonic()
            process.kill()
            process.wait()
            assert keys, "the typist typed nothing"
            sure = max([number for number, moment in keys if killed - moment > allowed_s], default=0)
            title = title_of_first_activity(file)
            verify = subprocess.run([planner, "verify", file], capture_output=True, text=True)
            assert verify.returncode == 0, verify.stdout + verify.stderr
            print(f"killed after {keys[-1][0]} keys: {len(title)} are in the file, {sure} had to be")
            assert sure == 0 or len(title) >= sure, f"{sure - len(title)} keys too many are gone"
            if keys[-1][0] > 60:
                assert title.startswith("abcdef"), title


if __name__ == "__main__":
    sys.exit(main())
