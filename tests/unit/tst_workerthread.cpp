// SPDX-License-Identifier: GPL-3.0-or-later
#include "workerthread.h"

#include <QSemaphore>
#include <QTest>
#include <atomic>

using prystan::platform::WorkerThread;

class TestWorkerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A slice that runs learns of it, and is the last one before the job.
    void whatIsPostedComesBeforeTheNextSlice()
    {
        WorkerThread worker;
        QSemaphore began, posted, done;
        std::atomic<int> slices = 0;
        int slicesBeforeJob = 0;
        std::atomic<bool> awaited = false;
        worker.whenIdle([&](const WorkerThread &) {
            if (++slices == 3) {
                began.release();
                posted.acquire();
                awaited = worker.isAwaited();
            }
            return slices < 10;
        });
        began.acquire();
        QVERIFY(!worker.isAwaited());
        worker.post([&] {
            slicesBeforeJob = slices;
            done.release();
        });
        posted.release();
        done.acquire();
        QVERIFY(awaited);
        QCOMPARE(slicesBeforeJob, 3);
        QTRY_COMPARE(slices.load(), 10); // and it goes on
    }

    void theEndFinishesJobsAndNoSlices()
    {
        int jobs = 0;
        bool awaited = false;
        QSemaphore began, ending; // outlive the thread
        auto worker = std::make_unique<WorkerThread>();
        worker->whenIdle([&](const WorkerThread &thread) {
            began.release();
            ending.acquire();
            while (!awaited)
                awaited = thread.isAwaited();
            return true;
        });
        began.acquire();
        for (int i = 0; i < 3; ++i)
            worker->post([&] { ++jobs; });
        ending.release();
        worker.reset(); // from here on nobody but the thread itself knows it
        QVERIFY(awaited);
        QCOMPARE(jobs, 3);
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
