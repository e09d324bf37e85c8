from wit_world import exports


class Math(exports.Math):
    def round(self, value, how):
        return float(round(value))
