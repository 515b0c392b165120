#!/usr/bin/python3
"""The webmail's outgoing mail server: takes every message for a known mailbox and delivers it there.

    sink.py ADDRESS=MAILDIR …

Standard output is for the program that started it, one JSON object a line: first {"port": …} once it listens on
127.0.0.1, then {"delivered": ADDRESS, "raw": BASE64} for each message and recipient, as it came over SMTP.
"""
import asyncio
import base64
import json
import os
import sys
import uuid

try:
    from aiosmtpd.smtp import SMTP
except ModuleNotFoundError as missing:
    sys.exit(f"{missing}: run tests/webmail/install.sh")

LARGEST = 8 * 1024 * 1024


def say(**fact):
    print(json.dumps(fact), flush=True)


class Sink:
    def __init__(self, mailboxes):
        self.mailboxes = mailboxes

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.lower() not in self.mailboxes:
            return f"550 no mailbox {address} here; nothing leaves this machine"
        envelope.rcpt_tos.append(address.lower())
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        raw = envelope.original_content
        for address in envelope.rcpt_tos:
            deliver(raw, self.mailboxes[address])
            say(delivered=address, raw=base64.b64encode(raw).decode())
        return "250 delivered"


def deliver(raw, maildir):
    """Written in tmp and renamed, as Maildir asks: a reader of new/ never sees half a message."""
    name = f"{uuid.uuid4()}.sink"
    with open(os.path.join(maildir, "tmp", name), "wb") as message:
        message.write(raw.replace(b"\r\n", b"\n"))
    os.rename(os.path.join(maildir, "tmp", name), os.path.join(maildir, "new", name))


async def main(mailboxes):
    sink = Sink(mailboxes)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(sink, data_size_limit=LARGEST, enable_SMTPUTF8=True, loop=loop), "127.0.0.1", 0
    )
    say(port=server.sockets[0].getsockname()[1])
    await server.serve_forever()


if __name__ == "__main__":
    try:
        asyncio.run(main(dict(mailbox.split("=", 1) for mailbox in sys.argv[1:])))
    except KeyboardInterrupt:
        pass
