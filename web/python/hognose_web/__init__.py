"""The program of the runner: it runs the programs of pages."""
