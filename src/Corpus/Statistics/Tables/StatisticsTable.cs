using System.Collections;

namespace Corpus;

/// <summary>A result of counting, as typed rows; all of them, however many there are. Immutable, so thread-safe.</summary>
/// <typeparam name="TRow">The type of its rows.</typeparam>
public abstract class StatisticsTable<TRow> : IReadOnlyList<TRow>
{
    private const int PrintedRows = 20;

    private protected StatisticsTable(string signature) => Signature = signature;

    /// <summary>
    /// One line that says what was counted, how, and in which articles of which corpus (its fingerprint, its segmenters' version), so that the result can be had again.
    /// </summary>
    public string Signature { get; }

    /// <summary>The number of rows. O(1).</summary>
    public abstract int Count { get; }

    internal abstract IReadOnlyList<TableColumn<TRow>> Columns { get; }

    // What holds of all rows together.
    internal virtual IReadOnlyList<KeyValuePair<string, TableCell>> Totals => [];

    /// <summary>The row at this place, from 0. O(log words) for the word in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public TRow this[int index]
        => (uint)index < (uint)Count ? RowAt(index) : throw new ArgumentOutOfRangeException(
            nameof(index), index, $"There are {Count} rows, so the index must be at least 0 and less than {Count}.");

    /// <summary>Goes through the rows.</summary>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return RowAt(i);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes all rows as comma-separated values (RFC 4180), below a line of names. Numbers have all their digits and no culture.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="cancellation">What to observe: what was written by then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void WriteCsv(TextWriter writer, CancellationToken cancellation = default) => TableFormat.WriteCsv(writer, this, Columns, cancellation);

    /// <summary>Writes an object with the <c>signature</c>, the <c>totals</c> (sizes, and of a dispersion its measures) and all <c>rows</c> as JSON in UTF-8. What JSON has no number for is <c>"NaN"</c>, <c>"Infinity"</c> or <c>"-Infinity"</c>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="cancellation">What to observe: what was written by then stays.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void WriteJson(Stream stream, CancellationToken cancellation = default) => TableFormat.WriteJson(stream, Signature, Totals, this, Columns, cancellation);

    /// <summary>For a reader: the first 20 rows in columns, how many more there are, and the signature.</summary>
    public override string ToString() => TableFormat.Print(this, [.. Columns.Where(column => column.IsPrinted)], Signature, PrintedRows);

    private protected abstract TRow RowAt(int index);
}
