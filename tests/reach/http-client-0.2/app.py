import hognose.http
