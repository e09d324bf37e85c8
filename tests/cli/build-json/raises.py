print("importing")

1 / 0
