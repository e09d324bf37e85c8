"""What async functions, streams and futures share with programs written for componentize-py."""
