namespace Corpus;

/// <summary>Sorts by the value of a source.</summary>
internal sealed class OrderKey<T>(ValueSource<T> source) : OrderKey
{
    internal override string Path => source.Path;

    internal override int[] Ranks(CorpusImage image) => throw new NotImplementedException();
}
