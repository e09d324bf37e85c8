class WitWorld:
    def keep(self, bucket) -> str:
        return bucket.get("key") or ""
