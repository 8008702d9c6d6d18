String log = new File(basedir, 'build.log').text

assert log.contains('-  labels: {tier: 1}\n+  labels: {tier: "1"}\n')
assert log.contains('the goal fix would mend 1 finding in 1 file.')
assert log.contains('MojoFailureException')
assert log.contains('[INFO] mended 1 finding in 1 file')
assert log.contains('[INFO] mended 2 findings in 1 file')

assert new File(basedir, 'k8s/web.yaml').text == '''\
# the colours of the shop
apiVersion: v1
kind: ConfigMap
metadata:
  name:   web
  labels: {tier: "1"}
data:
  retries: "5"  # per minute
'''
