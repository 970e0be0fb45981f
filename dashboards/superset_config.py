"""Superset's settings when `waymark dashboards up` runs it. Whatever differs from home to home comes by the environment."""

import json
import logging
import os
import queue
import threading
import time
from datetime import datetime, timezone

import flask
import sqlalchemy
from sqlalchemy.orm import Session
from superset.security import SupersetSecurityManager
from superset.utils.log import DBEventLogger

# Signs sessions and encrypts stored passwords: with another key those cannot be read.
SECRET_KEY = os.environ["SUPERSET_SECRET_KEY"]

# Superset's own data, in a PostgreSQL database of its own.
SQLALCHEMY_DATABASE_URI = os.environ["SUPERSET_METADATA_URI"]

# What charts show is never kept: the page that is loaded after a publish shows its figures, and no page shows those of two
# publishes side by side. The marts answer in milliseconds.
DATA_CACHE_CONFIG = {"CACHE_TYPE": "NullCache"}

# The rest is kept in files, which all workers see.
CACHE_CONFIG = {
    "CACHE_TYPE": "FileSystemCache",
    "CACHE_DIR": os.path.join(os.environ["SUPERSET_HOME"], "cache"),
    "CACHE_DEFAULT_TIMEOUT": 300,
    "CACHE_KEY_PREFIX": "superset_",
}

FEATURE_FLAGS = {
    # A dashboard opens to the roles that it names, and to no one else.
    "DASHBOARD_RBAC": True,
    # Charts are drawn when they come into sight, and asked for at once: those of a page show what one publish brought.
    "DASHBOARD_VIRTUALIZATION": True,
    "DASHBOARD_VIRTUALIZATION_DEFER_DATA": False,
    # What a role may see of a dataset holds in SQL Lab too.
    "RLS_IN_SQLLAB": True,
    # Nothing is rendered or sent behind anyone's back.
    "ALERT_REPORTS": False,
    "THUMBNAILS": False,
}

# No one connects a database that is a file on this machine.
PREVENT_UNSAFE_DB_CONNECTIONS = True

# The headers that a browser needs to refuse foreign scripts and frames, and forms that others forge. Pages load nothing from
# other hosts: no fonts, no maps, and not the picture by which Superset's makers count its users.
TALISMAN_ENABLED = True
TALISMAN_CONFIG = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "font-src": ["'self'", "data:"],
        "script-src": ["'self'", "'strict-dynamic'"],
        "frame-ancestors": ["'self'"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}
WTF_CSRF_ENABLED = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"

# Whoever is not logged in sees the login page, and nobody registers themselves.
AUTH_ROLE_PUBLIC = "Public"
PUBLIC_ROLE_LIKE = None
AUTH_USER_REGISTRATION = False



class SecurityManager(SupersetSecurityManager):
    """As Superset's own, without asking the database at each request what those may do who are not logged in: nothing."""

    def is_item_public(self, permission_name, view_name):
        return False


CUSTOM_SECURITY_MANAGER = SecurityManager


def only_for_administrators(users):
    """Lists of users, as beside a dashboard's filter by owner, hold nobody for those who only look."""
    from superset import security_manager

    return users if security_manager.is_admin() else users.filter(sqlalchemy.false())


EXTRA_RELATED_QUERY_FILTERS = {"user": only_for_administrators}

SECRET = ("password", "sqlalchemy_uri", "encrypted_extra", "ssh_tunnel")


def without_secrets(record):
    """What a request said, with nothing left of passwords and of addresses that hold one."""
    if isinstance(record, dict):
        return {
            key: "(not kept)" if str(key).lower().startswith(SECRET) else without_secrets(value)
            for key, value in record.items()
        }
    return [without_secrets(each) for each in record] if isinstance(record, list) else record


class ActionLog(DBEventLogger):
    """Who did what, written down by a thread of its own, many lines at once.

    Superset itself ends the request's transaction with each line, and then reads again all that the request had read. What was
    done in the second before it stops is not written down.
    """

    def __init__(self):
        self.lines = queue.SimpleQueue()
        self.start = threading.Lock()
        self.writer = None

    def log(self, user_id, action, dashboard_id, duration_ms, slice_id, referrer, *args, records=(), **kwargs):
        for record in records:
            self.lines.put(
                {
                    "action": action,
                    "user_id": user_id,
                    "dashboard_id": dashboard_id or record.get("dashboard_id"),
                    "slice_id": slice_id or record.get("slice_id"),
                    "json": json.dumps(without_secrets(record), default=str),
                    "dttm": datetime.now(timezone.utc).replace(tzinfo=None),
                    "duration_ms": duration_ms,
                    "referrer": referrer,
                }
            )
        with self.start:
            if self.writer is None:
                superset = flask.current_app._get_current_object()
                self.writer = threading.Thread(target=self.write, args=(superset,), daemon=True)
                self.writer.start()

    def write(self, superset_app):
        from superset import db
        from superset.models.core import Log

        while True:
            lines = [self.lines.get()]
            time.sleep(1)
            while not self.lines.empty():
                lines.append(self.lines.get())
            try:
                with superset_app.app_context(), Session(db.engine) as session:
                    session.bulk_insert_mappings(Log, lines)
                    session.commit()
            except sqlalchemy.exc.SQLAlchemyError:
                logging.exception("%d lines of what was done could not be written down", len(lines))


EVENT_LOGGER = ActionLog()

# As long as gunicorn waits for an answer.
SUPERSET_WEBSERVER_TIMEOUT = 60

# Rows that a worklist can be downloaded with, and that a query may bring.
ROW_LIMIT = 50_000
SQL_MAX_ROW = 250_000

APP_NAME = "Waymark"
