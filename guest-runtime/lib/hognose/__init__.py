"""What Hognose offers to apps beside the modules that are generated for their world."""
