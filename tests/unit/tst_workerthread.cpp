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
        worker.whenIdle([&] {
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
        {
            WorkerThread worker;
            QSemaphore began, ending;
            worker.whenIdle([&] {
                began.release();
                ending.acquire();
                while (!awaited)
                    awaited = worker.isAwaited();
                return true;
            });
            began.acquire();
            ending.release();
            for (int i = 0; i < 3; ++i)
                worker.post([&] { ++jobs; });
        }
        QVERIFY(awaited);
        QCOMPARE(jobs, 3);
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"
