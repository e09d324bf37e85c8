# /// script
# dependencies = ["boto3==1.44.8"]
#
# [tool.hognose]
# world = "packages"
# wit = "world.wit"
# ///
"""Objects put to a store and got back, over one connection."""

import sys

import boto3
from botocore.config import Config
from sdk import exports


class Run(exports.Run):
    def run(self) -> None:
        store = boto3.client(
            "s3",
            endpoint_url=f"http://127.0.0.1:{sys.argv[1]}",
            region_name="nowhere",
            aws_access_key_id="id",
            aws_secret_access_key="secret",
            config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}),
        )
        for number in range(3):
            store.put_object(Bucket="things", Key=f"thing-{number}", Body=b"x" * 100_000 * (number + 1))
        sizes = [len(store.get_object(Bucket="things", Key=f"thing-{n}")["Body"].read()) for n in range(3)]
        print(sizes)
        try:
            store.get_object(Bucket="things", Key="none")
        except store.exceptions.NoSuchKey as error:
            print(error.response["Error"]["Code"])
