using Corpus.Sources;

namespace Corpus.Compiler.Packaging;

/// <summary>A corpus that becomes a package: its image, and what is said of both.</summary>
internal sealed class PackagedCorpus
{
    private readonly Citation? _cited;

    /// <param name="image">The image, open.</param>
    /// <param name="imageName">The name of its file.</param>
    /// <param name="imageHash">SHA-256 of its file.</param>
    /// <param name="package">The package.</param>
    /// <exception cref="CorpusImageException">The image is damaged.</exception>
    public PackagedCorpus(CorpusImage image, string imageName, Hash256 imageHash, PackageIdentity package)
    {
        Image = image;
        ImageName = imageName;
        ImageHash = imageHash;
        Package = package;

        // What the writer of the image could read can be read again.
        _cited = Card.HasCitationFile ? CitationFileReader.Read(Sources.CitationFile.Name, Card.CitationFile, out _)?.Work : null;
    }

    public CorpusImage Image { get; }

    public string ImageName { get; }

    public Hash256 ImageHash { get; }

    public PackageIdentity Package { get; }

    public CorpusCard Card => Image.Card;

    /// <summary>Who made it, with what the citation file knows of them where the card does not name them itself.</summary>
    public IReadOnlyList<CitationAuthor> Authors
        => _cited is not null && _cited.Authors.Select(author => author.Name).SequenceEqual(Card.Authors, StringComparer.Ordinal) ? _cited.Authors : Citation.Authors;

    /// <summary>The day on which it appeared, if the citation file says so.</summary>
    public string? DatePublished => _cited?.Date;

    /// <summary>The citation file: the corpus's own, else one of what the card says, of this version.</summary>
    public string CitationFile => Card.HasCitationFile ? Card.CitationFile : CitationFileWriter.Of(Citation);

    /// <summary>The citation as BibTeX; of this version, where neither the card nor the citation file says how to cite it.</summary>
    public string BibTeX => Card.HasCitationFile || (Card.Citation is { } citation && Sources.BibTeX.Is(citation)) ? Card.BibTeX : Sources.BibTeX.Of(Citation);

    /// <summary>The page of the corpus, if it has one.</summary>
    public string? Address => WebAddress.OrNull(Text(CardPackaging.Homepage)) ?? WebAddress.OrNull(Card.Source) ?? _cited?.Address;

    /// <summary>Where the licence can be read that SPDX does not have, as the card says.</summary>
    public string? LicenseLink => Text(CardPackaging.LicenseLink);

    /// <summary>What the card says, for a citation.</summary>
    public Citation Citation => Card.CitationOf(Package.Version);

    /// <summary>The version that the documents name: the package's.</summary>
    public string Version => Package.Version;

    private string? Text(string key) => Card.Fields.TryGetValue(key, out var value) ? value.ToString() : null;
}
