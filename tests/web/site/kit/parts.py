from mine import double

one = 1


def whole(n):
    return double(n) * 21
