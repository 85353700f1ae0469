# run · test · check · bench · shots · package: each installs what it needs first, then does it.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.ONESHELL:
.PHONY: run test check bench shots package needs ui

export CARGO_TERM_COLOR ?= auto

## The window; without a display, the main job on a sample case in the terminal.
run: needs ui
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
	  cargo build --locked --workspace
	  exec target/debug/redress-desktop
	fi
	cargo build --locked --workspace --quiet
	scripts/without-display

## Everything: format, lints, core, page, law, texts, letters, the real window.
test: needs
	@scripts/test all

## The quick part of `test`, for the edit loop.
check: ui
	@scripts/test quick

## Speed, as ratios in one run, written to docs/benchmarks.md.
bench: needs ui target/peer
	@scripts/needs libreoffice-writer qpdf
	cargo bench --locked --bench speed
	cargo build --locked --release --package redress-desktop --example bare
	scripts/window-bench

## OpenFisca's country template, the peer that the law book is timed beside.
target/peer:
	@python3 -m venv target/peer && target/peer/bin/pip install --quiet openfisca-country-template==8.2.0

## A picture of every screen, in build/screens.
shots: needs ui
	@scripts/window-tests shots

## A package for Debian and Fedora.
package: needs ui
	cd ui && npx tauri build --config ../src-tauri/tauri.conf.json --bundles deb,rpm --features redress/vendored-openssl

## System packages and node packages.
needs:
	@scripts/needs

ui: ui/node_modules
	@cd ui && npm run --silent build

ui/node_modules: ui/package-lock.json
	@cd ui && npm ci --no-audit --no-fund --silent && touch node_modules
