print("importing", flush=True)
while True:
    pass
