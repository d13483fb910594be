"""A folder with both samples in it, made once for all tests of a class that makes reports of them.

Reports are as at planner.NOW, so that their dates are those of the samples' own time.
"""

import os
import shutil
import tempfile
import unittest

import planner

SAMPLES = ("lambeth", "illustrative")


def must(*arguments):
    """Runs the program; what it refuses ends the test."""
    answer = planner.run(*arguments, now=planner.NOW)
    if answer.status != 0:
        raise AssertionError(f"{arguments}: {answer}")
    return answer


class SamplesFolder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="tandem-samples-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        for sample in SAMPLES:
            must("sample", sample, cls.path(sample, "tandem"))

    @classmethod
    def path(cls, name, ending):
        return os.path.join(cls.folder, f"{name}.{ending}")
