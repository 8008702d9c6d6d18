"""What a benchmark prints, line by line, and the place in the README where it belongs."""

import pathlib

README = pathlib.Path("README.md")
END = "<!-- until here -->\n"


class Page:
    """Lines that are printed as they come, and kept."""

    def __init__(self):
        self.lines = []

    def print(self, line=""):
        self.lines.append(line + "\n")
        print(line, flush=True)

    def row(self, *cells):
        self.print(f"| {' | '.join(cells)} |")

    def put(self, script):
        """Puts all lines into the README, in the place of what is between the marks of this script."""
        begin = f"<!-- what {script} --readme puts here -->\n"
        before, rest = README.read_text().split(begin)
        README.write_text(before + begin + "".join(self.lines) + END + rest.split(END, 1)[1])
