from spin.wit.imports import store

def get() -> str:
    return store.Bucket('x').get('y') or ''
