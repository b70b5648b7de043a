"""The manifests for Kubernetes: valid by the API's own schemas, and right about each other, the image and the app.

No cluster runs here. The schemas say what the API server would take; that names lead somewhere is looked at besides.
"""

import copy
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sessions import settings
from tests.child_process import HOME

pytestmark = pytest.mark.hosting
MANIFESTS = sorted((HOME / "hosting" / "kubernetes").glob("*.yaml"))
VERSIONS = ("1.29", "1.37")  # of Kubernetes
KINDS = {
    "workshop.yaml": ["PersistentVolumeClaim", "Deployment", "Service", "Ingress"],
    "workshop-postgresql.yaml": ["Deployment", "PodDisruptionBudget", "Service", "Ingress"],
}
CONTAINERFILE = (HOME / "hosting" / "Containerfile").read_text(encoding="utf-8")
Document = dict[str, Any]

each_manifest = pytest.mark.parametrize("path", MANIFESTS, ids=[path.name for path in MANIFESTS])


def documents(path: Path) -> dict[str, Document]:
    """The documents of a manifest by their kind, each of which is there once."""
    import yaml  # only `make test-hosting` installs it

    found = list(yaml.safe_load_all(path.read_text(encoding="utf-8")))
    by_kind = {document["kind"]: document for document in found}
    assert len(by_kind) == len(found)
    return by_kind


def pod(path: Path) -> Document:
    """The template of the pods."""
    template: Document = documents(path)["Deployment"]["spec"]["template"]
    return template


def app(path: Path) -> Document:
    """The only container of a pod."""
    [container] = pod(path)["spec"]["containers"]
    return dict(container)


def validate(document: Document, version: str) -> None:
    """Raises an error when the API of this version would not take a document, or ignore a part of it."""
    import kubernetes_validate

    kubernetes_validate.validate(document, version, strict=True)


def test_there_are_two_manifests_of_these_kinds() -> None:
    assert {path.name: list(documents(path)) for path in MANIFESTS} == KINDS


@each_manifest
@pytest.mark.parametrize("version", VERSIONS)
def test_the_api_takes_every_document(path: Path, version: str) -> None:
    for document in documents(path).values():
        validate(document, version)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_field_that_is_misspelt_is_noticed(version: str) -> None:
    from kubernetes_validate import ValidationError

    deployment = copy.deepcopy(documents(MANIFESTS[0])["Deployment"])
    [container] = deployment["spec"]["template"]["spec"]["containers"]
    container["livenesProbe"] = container.pop("livenessProbe")
    with pytest.raises(ValidationError, match="livenesProbe"):
        validate(deployment, version)


@each_manifest
def test_every_selector_finds_the_pods(path: Path) -> None:
    labels = pod(path)["metadata"]["labels"].items()
    found = list(selectors(documents(path)))
    assert len(found) == {"workshop.yaml": 2, "workshop-postgresql.yaml": 4}[path.name]
    for selector in found:
        assert selector and selector.items() <= labels


def selectors(found: Mapping[str, Document]) -> Iterator[Mapping[str, str]]:
    """The labels by which something finds pods."""
    deployment = found["Deployment"]["spec"]
    yield deployment["selector"]["matchLabels"]
    yield found["Service"]["spec"]["selector"]
    for constraint in deployment["template"]["spec"].get("topologySpreadConstraints", ()):
        yield constraint["labelSelector"]["matchLabels"]
    if "PodDisruptionBudget" in found:
        yield found["PodDisruptionBudget"]["spec"]["selector"]["matchLabels"]


@each_manifest
def test_every_port_that_is_named_is_one_of_the_app(path: Path) -> None:
    ports = {port["name"]: port["containerPort"] for port in app(path)["ports"]}
    assert re.findall(r"^EXPOSE (\d+)$", CONTAINERFILE, re.MULTILINE) == [str(ports["http"])]
    probes = {name: probe["httpGet"] for name, probe in app(path).items() if name.endswith("Probe")}
    assert {name: (probe["path"], probe["port"]) for name, probe in probes.items()} == {
        "livenessProbe": ("/healthz", "http"), "readinessProbe": ("/readyz", "http"),
        "startupProbe": ("/healthz", "http"),
    }  # fmt: skip
    assert pod(path)["metadata"]["annotations"]["prometheus.io/port"] == str(ports["metrics"])
    metrics = read_settings(path).metrics
    assert metrics and metrics.port == ports["metrics"]

    found = documents(path)
    [service_port] = found["Service"]["spec"]["ports"]
    assert service_port["targetPort"] in ports
    [rule] = found["Ingress"]["spec"]["rules"]
    [way] = rule["http"]["paths"]
    backend = way["backend"]["service"]
    assert backend["name"] == found["Service"]["metadata"]["name"]
    assert backend["port"]["name"] == service_port["name"]


@each_manifest
def test_every_place_that_the_app_writes_to_is_a_volume_that_is_there(path: Path) -> None:
    found, container, spec = documents(path), app(path), pod(path)["spec"]
    assert container["securityContext"]["readOnlyRootFilesystem"]
    mounts = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    assert set(mounts) == {volume["name"] for volume in spec["volumes"]}
    on_sqlite = read_settings(path).database is None
    data = re.findall(r"^VOLUME (\S+)$", CONTAINERFILE, re.MULTILINE) if on_sqlite else []
    assert sorted(mounts.values()) == sorted([*data, "/tmp"])
    claimed = {volume["persistentVolumeClaim"]["claimName"] for volume in spec["volumes"]
               if "persistentVolumeClaim" in volume}  # fmt: skip
    assert claimed == ({found["PersistentVolumeClaim"]["metadata"]["name"]} if on_sqlite else set())


@each_manifest
def test_the_secrets_that_must_be_there_are_those_that_its_comment_makes(path: Path) -> None:
    text = path.read_text(encoding="utf-8").partition("\napiVersion")[0]
    made = set(re.findall(r"--from-literal=(\w+)=", text))
    references = [entry["valueFrom"]["secretKeyRef"] for entry in app(path)["env"] if "valueFrom" in entry]
    assert {reference["key"] for reference in references if not reference.get("optional")} == made
    names = set(re.findall(r"create secret generic (\S+)", text))
    assert {reference["name"] for reference in references} == (names or {"workshop"})


def given(path: Path) -> dict[str, str]:
    """The environment of the app: what the image sets, and what the manifest sets in its place."""
    image = dict(re.findall(r"\b(WORKSHOP_\w+)=(\S+)", CONTAINERFILE))
    secrets = {"database": "postgresql://workshop@db.example.nl/workshop", "secret": "0" * 64, "passcode": "0" * 12}
    return image | {
        entry["name"]: entry["value"] if "value" in entry else secrets[entry["valueFrom"]["secretKeyRef"]["key"]]
        for entry in app(path)["env"]
    }


def read_settings(path: Path) -> settings.Settings:
    """The settings as the app reads them. Raises SettingsError for one that it refuses."""
    return settings.read(given(path), Path("/"))


@each_manifest
def test_the_app_knows_and_takes_every_setting(path: Path) -> None:
    code = (HOME / "sessions" / "settings.py").read_text(encoding="utf-8")
    assert set(given(path)) <= set(re.findall(r'environment\.get\("(\w+)"', code))
    read = read_settings(path)
    [rule] = documents(path)["Ingress"]["spec"]["rules"]
    assert read.url == f"https://{rule['host']}"
    assert [str(network) for network in read.proxies] == ["10.244.0.0/16"]
    replicas = documents(path)["Deployment"]["spec"]["replicas"]
    assert (replicas > 1, read.several) == ((read.database is not None,) * 2), "replicas share a database and a secret"


@each_manifest
def test_pods_run_as_the_user_of_the_image_without_rights(path: Path) -> None:
    [user] = re.findall(r"^USER (\d+):\1$", CONTAINERFILE, re.MULTILINE)
    of_pod, of_app = pod(path)["spec"]["securityContext"], app(path)["securityContext"]
    assert (of_pod["runAsNonRoot"], of_pod["runAsUser"], of_pod["runAsGroup"]) == (True, int(user), int(user))
    assert (of_app["allowPrivilegeEscalation"], of_app["capabilities"]) == (False, {"drop": ["ALL"]})
