"""What models of pydantic are checked by."""

import json

from pydantic_core import SchemaSerializer, SchemaValidator, ValidationError, core_schema

FIELDS = {
    "id": core_schema.int_schema(ge=0),
    "name": core_schema.str_schema(min_length=1),
    "price": core_schema.float_schema(),
    "tags": core_schema.list_schema(core_schema.str_schema()),
}
FIELDS = {name: core_schema.typed_dict_field(schema) for name, schema in FIELDS.items()}
SCHEMA = core_schema.list_schema(core_schema.typed_dict_schema(FIELDS))
VALIDATOR, SERIALIZER = SchemaValidator(SCHEMA), SchemaSerializer(SCHEMA)
VALUE = [{"id": n, "name": f"item {n}", "price": n / 7, "tags": ["a", "é"]} for n in range(200)]
TEXT = json.dumps(VALUE).encode()


def use() -> None:
    print(VALIDATOR.validate_json(TEXT) == VALUE == json.loads(SERIALIZER.to_json(VALUE)))
    try:
        VALIDATOR.validate_python([{"id": -1, "name": "", "price": "x", "tags": None}])
    except ValidationError as error:
        for found in error.errors(include_url=False):
            print(found["type"], found["loc"], found["msg"])


OPERATIONS = {
    "validate_json, 200 items": lambda: VALIDATOR.validate_json(TEXT),
    "validate_python, 200 items": lambda: VALIDATOR.validate_python(VALUE),
    "to_json, 200 items": lambda: SERIALIZER.to_json(VALUE),
}
