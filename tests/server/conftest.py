"""The screens' fixtures, for tests that open the server's own routes beside them."""

from tests.pages.conftest import *  # noqa: F403
