class Negates:
    def neg(self, a):
        return -a


class Greets:
    def greet(self, name):
        return name
