from spin import key_value

class WitWorld:
    def run(self) -> str:
        return key_value.get()
