import time
from sessions import session as life
def test_x(show, ben, opened, workshop, ada, chi):
    t=time.time()
    at = show("take_part", ben, code=opened.code)
    print(time.time()-t); t=time.time()
    print(at.said); print(at.told)
    at.cast({"value": 73})
    print(time.time()-t); t=time.time()
    print(at.told_to("workshop_slider"))
    life.close_round(workshop, ada, opened, "p1", 1)
    at.hear()
    print(at.said)
    print(at.components("workshop_live"))
    at2=show("facilitate", ada, code=opened.code); print(at2.said)
    print(show("project", ada, code=opened.code).said)
