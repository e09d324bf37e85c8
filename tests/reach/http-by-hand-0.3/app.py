from componentize_py_types import Ok
from wit_world import exports
from wit_world.imports.types import Fields, Request, Response
import wit_world


class Handler(exports.Handler):
    async def handle(self, request: Request) -> Response:
        return Response.new(Fields.from_list([]), None, wit_world.result_option_types_fields_types_error_code_future(lambda: Ok(None))[1])[0]
