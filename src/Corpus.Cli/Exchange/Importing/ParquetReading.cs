using Corpus.Sources;
using Parquet;
using Parquet.Schema;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>Reads a column of a row group.</summary>
/// <param name="group">The row group.</param>
/// <param name="field">The column.</param>
/// <param name="values">Takes the values that there are.</param>
/// <param name="cancellation">Ends the reading early.</param>
/// <returns>The levels of all values, those that there are not included; none where the column has no such levels.</returns>
internal delegate Task<(int[] Definitions, int[] Repetitions)> ParquetReading(ParquetRowGroupReader group, DataField field, List<SourceScalar> values, CancellationToken cancellation);
