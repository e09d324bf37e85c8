import not_installed

try:
    from wit_world.exports import Handler as Base

    class Handler(Base):
        def handle(self, request: bytes, more) -> str:
            return self.handle_request(request)

        def handle_request(self, request):
            raise NotImplementedError

except ImportError:
    pass
