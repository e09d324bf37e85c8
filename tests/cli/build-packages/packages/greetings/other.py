text = "from the package"
