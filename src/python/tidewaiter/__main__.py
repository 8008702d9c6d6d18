"""python -m tidewaiter."""

import sys

from tidewaiter import main

sys.exit(main())
