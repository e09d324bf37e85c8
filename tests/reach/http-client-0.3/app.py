from hognose import http
