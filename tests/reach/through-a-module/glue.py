import wit_world as w
