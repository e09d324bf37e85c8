from spin_sdk import http
