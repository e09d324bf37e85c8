# Größe: ≥ 1 🐍
class WitWorld:
    def greet(self, näme: int) -> "str": return "🐍", näme
