"""Superset's settings when `waymark dashboards up` runs it. Whatever differs from home to home comes by the environment."""

import os

import sqlalchemy

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
    # Charts are asked for when they come into sight: a page with twenty of them opens like one with five.
    "DASHBOARD_VIRTUALIZATION": True,
    "DASHBOARD_VIRTUALIZATION_DEFER_DATA": True,
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



def only_for_administrators(users):
    """Lists of users, as beside a dashboard's filter by owner, hold nobody for those who only look."""
    from superset import security_manager

    return users if security_manager.is_admin() else users.filter(sqlalchemy.false())


EXTRA_RELATED_QUERY_FILTERS = {"user": only_for_administrators}

# As long as gunicorn waits for an answer.
SUPERSET_WEBSERVER_TIMEOUT = 60

# Rows that a worklist can be downloaded with, and that a query may bring.
ROW_LIMIT = 50_000
SQL_MAX_ROW = 100_000

APP_NAME = "Waymark"
