# /// script
# dependencies = ["django==5.2.19"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Migrations, users with hashed passwords, and the admin page."""

import django
from django.conf import settings
from sdk import exports

settings.configure(
    SECRET_KEY="key of a test",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    STATIC_URL="static/",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=[
        "django.contrib.admin",
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
)
django.setup()

from django.contrib import admin
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client
from django.urls import path

urlpatterns = [path("admin/", admin.site.urls)]


class Run(exports.Run):
    def run(self) -> None:
        call_command("migrate", verbosity=0)
        user = User.objects.create_user("ada", password="secret", is_staff=True, is_superuser=True)
        print(user.password.split("$")[:2])
        print(authenticate(username="ada", password="secret") == user, authenticate(username="ada", password="no"))
        client = Client()
        print(client.login(username="ada", password="secret"))
        page = client.get("/admin/")
        print(page.status_code, b"Site administration" in page.content)
