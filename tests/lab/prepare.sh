# Run once as root in the root that all scenarios share: a user with a project who may use sudo, and the only package there is.
set -e
useradd --create-home --shell /bin/sh mia
install --directory --owner=mia --group=mia /home/mia/project
echo 'mia ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/mia

install --directory /srv/wheels/hello_lab-1.0.dist-info
cd /srv/wheels
echo 'GREETING = "hello from the lab"' > hello_lab.py
printf 'Metadata-Version: 2.1\nName: hello-lab\nVersion: 1.0\n' > hello_lab-1.0.dist-info/METADATA
printf 'Wheel-Version: 1.0\nGenerator: lab\nRoot-Is-Purelib: true\nTag: py3-none-any\n' > hello_lab-1.0.dist-info/WHEEL
printf '%s,,\n' hello_lab.py hello_lab-1.0.dist-info/METADATA hello_lab-1.0.dist-info/WHEEL hello_lab-1.0.dist-info/RECORD > hello_lab-1.0.dist-info/RECORD
python3 -m zipfile -c hello_lab-1.0-py3-none-any.whl hello_lab.py hello_lab-1.0.dist-info
