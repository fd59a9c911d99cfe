.PHONY: setup demo test check bench lock reference evershop
run := .venv/bin/

setup: ## makes .venv and the command .venv/bin/markwatch; does nothing when nothing changed
	@tools/setup.sh

demo: setup ## the whole path on the bundled example, then says where to look
	@$(run)markwatch demo

test: setup ## every test
	@tools/browser.sh
	@tools/test.sh

check: setup ## format, lint, types, arrows, docs
	$(run)ruff format --check .
	$(run)ruff check .
	$(run)mypy
	$(run)lint-imports
	$(run)pytest -q tests/docs tests/test_tree.py

bench: setup ## the figures of bench/README.md; QUICK=1 for the quick part
	$(run)python -m bench $(if $(QUICK),--quick)

reference: setup ## docs/reference/ anew from the code
	@$(run)python tools/reference.py

lock: ## makes requirements.lock anew from pyproject.toml (needs uv)
	tools/lock.sh

evershop: setup ## a real shop in Node.js, built once in a cache outside the checkout (minutes), for its test
	tools/postgres.py run -- $(run)python -m tests.real.evershop.installing
