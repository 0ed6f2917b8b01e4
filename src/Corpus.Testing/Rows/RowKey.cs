using System.Collections.Concurrent;
using System.Globalization;

namespace Corpus.Testing;

/// <summary>
/// What a row is, in words that mean the same in every run and on every machine: never a place in the corpus, so that a row keeps its identity when another article is added or removed.
/// </summary>
/// <param name="Corpus">The corpus class.</param>
/// <param name="Unit">What the row gives.</param>
/// <param name="Id">The id of the article.</param>
/// <param name="Index">The place of the sentence, paragraph or quotation in the article, from 0; 0 for an article.</param>
internal sealed record RowKey(Type Corpus, RowUnit Unit, string Id, int Index)
{
    // Reflection makes an AssemblyName each time it is asked: four fifths of what a key took.
    private static readonly ConcurrentDictionary<Type, string> Names = new();

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="InvalidOperationException">It is something else; or the corpus class is not there.</exception>
    public static RowKey Parse(string text)
    {
        var lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var head = lineEnd < 0 ? [] : text[..lineEnd].Split(' ', 3);
        if (head.Length != 3 || RowUnit.Named(head[0]) is not { } unit || !int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            throw new InvalidOperationException($"'{text}' names no row of a corpus: it was written by another version of Corpus.Testing. List the tests again.");
        return new RowKey(CorpusNamed(head[2]), unit, text[(lineEnd + 1)..], index);
    }

    /// <summary>The row in a line, and the id behind it, which may have any character: <c>sentence 3 Kranten.Krant, Krant</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit.Name} {Index} {NameOf(Corpus)}\n{Id}");

    private static string NameOf(Type corpus) => Names.GetOrAdd(corpus, static corpus => $"{corpus.FullName}, {corpus.Assembly.GetName().Name}");

    // Without the version of the assembly: a corpus may be rebuilt or updated, and its rows stay what they are.
    private static Type CorpusNamed(string name) => Type.GetType(name, throwOnError: false)
        ?? throw new InvalidOperationException($"There is no corpus class '{name}' any more, of which the tests were listed. List them again.");
}
