namespace Corpus;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in JSON, in camelCase; the same in CSV and on a console.</param>
/// <param name="Value">What a row has in it.</param>
/// <param name="IsPrinted">Whether a reader is shown it; files have all.</param>
internal sealed record TableColumn<TRow>(string Name, Func<TRow, TableCell> Value, bool IsPrinted = true);
