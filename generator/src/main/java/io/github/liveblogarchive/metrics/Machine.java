package io.github.liveblogarchive.metrics;

import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * What the JVM knows of itself. Asked only where somebody wants to know, since these classes take a moment to load.
 *
 * @param compilerMillis what its compilers took since it began, beside the program
 * @param collectorMillis for how long the program waited for memory to be freed
 */
record Machine(long compilerMillis, long collectorMillis) {
    private static final Machine UNKNOWN = new Machine(0, 0);

    /** Of a JVM that did little else than this run; of another one its sums tell nothing. */
    static Machine during(long runMillis) {
        if (ManagementFactory.getRuntimeMXBean().getUptime() > 2 * runMillis) {
            return UNKNOWN;
        }
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        boolean isTimed = compiler != null && compiler.isCompilationTimeMonitoringSupported();
        return new Machine(
                isTimed ? compiler.getTotalCompilationTime() : 0,
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum());
    }

    static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isValid())
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
