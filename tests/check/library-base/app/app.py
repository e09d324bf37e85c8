from frame import web


class Handler(web.Handler):
    def handle_request(self, request):
        return request
