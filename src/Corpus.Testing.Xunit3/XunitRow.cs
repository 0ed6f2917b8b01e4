using Xunit.Sdk;

namespace Corpus.Testing;

/// <summary>A row as xunit 3 writes it down.</summary>
internal sealed class XunitRow : CorpusRow, IXunitSerializable
{
    private const string Row = "row";

    /// <inheritdoc/>
    public void Serialize(IXunitSerializationInfo info) => info.AddValue(Row, Key.ToString(), typeof(string));

    /// <inheritdoc/>
    public void Deserialize(IXunitSerializationInfo info) => Read(info.GetValue<string>(Row));
}
