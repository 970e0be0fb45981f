"""Superset's settings when `waymark dashboards up` runs it. Whatever differs from home to home comes by the environment."""

import json
import logging
import os
import queue
import threading
import time
from datetime import datetime, timedelta, timezone

import flask
import flask_login
import sqlalchemy
from cachelib.file import FileSystemCache
from flask_appbuilder import expose
from flask_appbuilder.security.forms import LoginForm_db
from flask_appbuilder.security.manager import AUTH_DB, AUTH_OAUTH
from flask_appbuilder.security.sqla.models import User
from flask_appbuilder.security.views import AuthOAuthView
from sqlalchemy.orm import Session
from superset.errors import ErrorLevel, SupersetError, SupersetErrorType
from superset.exceptions import SupersetSecurityException
from superset.security import SupersetSecurityManager
from superset.utils.log import DBEventLogger

# What the settings file of Waymark says. The programs that only prepare the database are told nothing.
SETTINGS = {"session_seconds": 36_000, "log_days": 400, "https": False, "oidc": None} | json.loads(
    os.environ.get("SUPERSET_WAYMARK", "{}")
)

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
    # Superset listens on this machine alone, without TLS. Whoever asks it by http is this machine, or a proxy that has asked
    # for https already.
    "force_https": False,
    "session_cookie_secure": SETTINGS["https"],
    "strict_transport_security": SETTINGS["https"],
    "strict_transport_security_include_subdomains": False,
}
WTF_CSRF_ENABLED = True

# Behind a proxy that ends TLS, what the proxy says of the browser's address counts. Without one it would be anybody's word.
ENABLE_PROXY_FIX = SETTINGS["https"]

# Sessions lie in files, of which the cookie holds a random name: a session that was ended opens nothing, whoever kept the cookie.
SESSION_SERVER_SIDE = True
SESSION_TYPE = "cachelib"
SESSION_CACHELIB = FileSystemCache(os.path.join(os.environ["SUPERSET_HOME"], "sessions"), threshold=20_000, mode=0o600)
SESSION_REFRESH_EACH_REQUEST = False
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = SETTINGS["https"]
SESSION_COOKIE_SAMESITE = "Lax"

# A session ends so long after it began, whatever happens in it. What programs get in place of a session lasts no longer.
PERMANENT_SESSION_LIFETIME = timedelta(seconds=SETTINGS["session_seconds"])
JWT_REFRESH_TOKEN_EXPIRES = PERMANENT_SESSION_LIFETIME


@flask_login.user_logged_in.connect
def begin_session(_, **__):
    """Under another name than the session before it, which someone else may have put into the browser."""
    flask.current_app.session_interface.regenerate(flask.session)
    flask.session["began"] = time.time()


@flask_login.user_logged_out.connect
def end_session(_, **__):
    flask.session.clear()


# Whoever is not logged in sees the login page, and nobody registers themselves.
AUTH_ROLE_PUBLIC = "Public"
PUBLIC_ROLE_LIKE = None
AUTH_USER_REGISTRATION = False

# People sign in with passwords of their own here, or at an OpenID Connect provider, which says in which groups they are.
OIDC = SETTINGS["oidc"]
AUTH_TYPE = AUTH_OAUTH if OIDC else AUTH_DB
if OIDC:
    AUTH_ROLES_MAPPING = OIDC["groups"]
    OAUTH_PROVIDERS = [
        {
            "name": "oidc",
            "icon": "fa-key",
            "token_key": "access_token",
            "remote_app": {
                "client_id": OIDC["client_id"],
                "client_secret": OIDC["client_secret"],
                "server_metadata_url": OIDC["issuer"].rstrip("/") + "/.well-known/openid-configuration",
                "client_kwargs": {"scope": OIDC["scope"], "code_challenge_method": "S256"},
            },
        }
    ]

# The user as whom Waymark speaks to Superset. Its password is 192 random bits, so it is never locked out: else anybody could keep
# Waymark out.
SERVICE = "waymark_service"
# Those who have a password here when everybody else signs in at the provider.
LOCAL = (SERVICE, "admin")

# Roles that tell where a user comes from; the names are Waymark's.
MADE = "Made by Waymark"
SIGNED_ON = "By single sign-on"

# After so many wrong passwords one after another a user is locked out for so long; each further one locks them out anew.
GUESSES = 10
LOCK = timedelta(minutes=15)


@sqlalchemy.event.listens_for(User.password, "set")
def unlock(user, *_):
    """Another password lifts the lock."""
    user.fail_login_count = 0


class LoginView(AuthOAuthView):
    """Sign-in at the provider; and a page by which the administrator gets in when the provider does not answer."""

    FORM = """<!DOCTYPE html><title>Waymark: administrator</title>
<form method="post"><h1>Administrator</h1>{{ form.hidden_tag() }}
{% for message in get_flashed_messages() %}<p>{{ message }}</p>{% endfor %}
<p>{{ form.username.label }} {{ form.username }}</p><p>{{ form.password.label }} {{ form.password }}</p>
<button>Sign in</button></form>"""

    @expose("/administrator/", methods=["GET", "POST"])
    def administrator(self):
        form = LoginForm_db()
        if form.validate_on_submit():
            user = self.appbuilder.sm.auth_user_db(form.username.data, form.password.data)
            if user:
                flask_login.login_user(user)
                return flask.redirect(self.appbuilder.get_url_for_index)
            flask.flash(str(self.invalid_login_message))
        return flask.render_template_string(self.FORM, form=form)

# Conditions that compare a column with a value and cannot fail on any row. A pattern can: one that ends in a backslash is an error
# as soon as a row goes on where the backslash is, and PostgreSQL may try it before the rule on rows.
COMPARISONS = {"==", "!=", ">", "<", ">=", "<=", "IN", "NOT IN", "IS NULL", "IS NOT NULL", "IS TRUE", "IS FALSE", "TEMPORAL_RANGE"}


def is_plain(query, dataset):
    """Whether a query puts together columns and figures that the dataset names, and brings no SQL of its own."""
    columns = {column.column_name for column in dataset.columns}
    names = columns | {metric.metric_name for metric in dataset.metrics}
    asked = [*query.columns, *(query.metrics or []), *query.series_columns, *(each[0] for each in query.orderby)]
    asked += [each for each in (query.series_limit_metric, query.granularity) if each]
    asked += [each["col"] for each in query.filter]
    return (
        # An axis is an expression that is nothing but the name of a column.
        all((each.get("sqlExpression") if isinstance(each, dict) else each) in names for each in asked)
        and all(each["col"] in columns for each in query.filter if isinstance(each["col"], str))
        and all(each["op"].upper() in COMPARISONS for each in query.filter)
        and not query.extras.get("where")
        and not query.extras.get("having")
        and not query.annotation_layers
    )


class OnlyPlainQuestions:
    """Keeps those who see some contracts from putting SQL of their own into a chart's query.

    A rule on rows is a condition beside others in that query, and PostgreSQL may try the others first: an expression that fails on
    certain rows would tell of rows that the rule leaves out.
    """

    def raise_for_access(self, *args, query_context=None, **kwargs):
        super().raise_for_access(*args, query_context=query_context, **kwargs)
        if query_context is None or not any(role.name.startswith("Contracts of ") for role in self.get_user_roles()):
            return
        for query in query_context.queries:
            if not is_plain(query, query_context.datasource):
                raise SupersetSecurityException(
                    SupersetError(
                        error_type=SupersetErrorType.DASHBOARD_SECURITY_ACCESS_ERROR,
                        message="Who sees some contracts asks for columns and figures by name, with filters that compare; not in SQL",
                        level=ErrorLevel.WARNING,
                    )
                )


class SecurityManager(OnlyPlainQuestions, SupersetSecurityManager):
    authoauthview = LoginView

    def is_item_public(self, permission_name, view_name):
        """Nothing is; Superset would ask the database at each request."""
        return False

    def load_user(self, pk):
        """Nobody, when their session has lasted too long."""
        session = flask.session
        if "_user_id" in session and time.time() - session.get("began", 0) > SETTINGS["session_seconds"]:
            return None
        return super().load_user(pk)

    def auth_user_db(self, username, password):
        """Who has this password, by form and by API. For one user, one attempt is looked at after another."""
        user = self.find_user(username=username) or self.find_user(email=username)
        if user is None:
            return super().auth_user_db(username, password)
        if OIDC and user.username not in LOCAL:
            return self.noted(user, None, "has no password here")
        self.session.refresh(user, with_for_update=True)
        if (
            user.username != SERVICE
            and (user.fail_login_count or 0) >= GUESSES
            and datetime.now() - user.changed_on < LOCK
        ):
            self.session.rollback()
            return self.noted(user, None, "is locked out")
        return self.noted(user, super().auth_user_db(username, password), "wrong password")

    def update_user_auth_stat(self, user, success=True):
        if not success:
            user.changed_on = datetime.now()
        super().update_user_auth_stat(user, success)

    def get_oauth_user_info(self, provider, resp):
        """Who has signed in, by the ID token, whose signature, issuer, times and nonce Authlib has checked."""
        claims = resp["userinfo"]
        audience = claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]]
        if OIDC["client_id"] not in audience:
            # Authlib lets one pass that another application was given, when it says that it was given to us.
            raise ValueError("an ID token for " + ", ".join(audience))
        groups = claims.get(OIDC["groups_claim"], [])
        return {
            "username": str(claims[OIDC["name_claim"]]).lower(),
            "first_name": claims.get("given_name", ""),
            "last_name": claims.get("family_name", ""),
            "email": claims.get("email", ""),
            "role_keys": groups if isinstance(groups, list) else [groups],
        }

    def auth_user_oauth(self, userinfo):
        """Who may come in: whom the list names, with the roles that they have; else who is in a group that the list names."""
        user = self.find_user(username=userinfo["username"])
        origins = {role.name for role in user.roles} & {MADE, SIGNED_ON} if user else {SIGNED_ON}
        if userinfo["username"] in LOCAL or not origins or (user and not user.is_active):
            return self.noted(user, None, "may not sign in at the provider")
        if MADE not in origins:
            roles = list(self.get_roles_from_keys(userinfo["role_keys"]))
            if not user and not roles:
                return self.noted(None, None, "in no group that the list names")
            marked = [*roles, self.find_role(SIGNED_ON)]
            if user:
                user.roles = marked
                self.update_user(user)
            else:
                email = userinfo["email"] or userinfo["username"] + "@signed-on.invalid"
                names = [userinfo[name] or userinfo["username"] for name in ("first_name", "last_name")]
                user = self.add_user(userinfo["username"], *names, email, marked)
            if not user or not roles:
                return self.noted(user or None, None, "in no group that the list names")
        self.update_user_auth_stat(user)
        return self.noted(user, user, "")

    @staticmethod
    def noted(user, signed_in, why_not):
        """Notes an attempt in the log of who did what."""
        record = {"user": user.username if user else None, "from": flask.request.remote_addr, "why": why_not}
        action = "sign in" if signed_in else "sign in refused"
        EVENT_LOGGER.log(user.id if user else None, action, None, None, None, None, records=[record])
        return signed_in


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
        from superset.commands.logs.prune import LogPruneCommand
        from superset.models.core import Log

        pruned = None
        while True:
            lines = [self.lines.get()]
            time.sleep(1)
            while not self.lines.empty():
                lines.append(self.lines.get())
            try:
                with superset_app.app_context(), Session(db.engine) as session:
                    session.bulk_insert_mappings(Log, lines)
                    session.commit()
                    if pruned != datetime.now().date():
                        LogPruneCommand(SETTINGS["log_days"]).run()
                        pruned = datetime.now().date()
            except sqlalchemy.exc.SQLAlchemyError:
                logging.exception("%d lines of what was done could not be written down", len(lines))


EVENT_LOGGER = ActionLog()

# As long as gunicorn waits for an answer.
SUPERSET_WEBSERVER_TIMEOUT = 60

# Rows that a worklist can be downloaded with, and that a query may bring.
ROW_LIMIT = 50_000
SQL_MAX_ROW = 250_000

APP_NAME = "Waymark"
