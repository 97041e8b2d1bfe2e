# make run: prepare everything and open the kiosk.   make test: prepare everything, every check and test.
PYTHON ?= python3
export PYTHON

.PHONY: run test bench pins

run:
	@.ci/setup run
	@.ci/kiosk

test:
	@.ci/setup test
	@.ci/check

bench:
	@.ci/setup test
	@QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software .venv/bin/python -m tests.benchmarks

pins:
	@for f in requirements requirements-dev; do \
	  { echo "# Made by 'make pins' from the .in file beside it."; \
	    uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header $$f.in; } > $$f.new && mv $$f.new $$f.txt; \
	done
