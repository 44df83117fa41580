// Keylog is a WireGuard for the lab, whose new keys can be known afterwards. It runs the library of wireguard-go as it
// is and changes one thing from outside: whatever draws 32 random bytes, draws them through a reader that notes them
// down. Among these draws are the ephemeral private keys of every handshake, which Wireshark needs to open a capture.
//
// Use: WG_DRAWS=FILE keylog IFNAME. It stays in the foreground until the interface goes or SIGTERM or SIGINT comes.
// Never use it outside the lab: who has the file can read the tunnel.
package main

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"golang.zx2c4.com/wireguard/conn"
	"golang.zx2c4.com/wireguard/device"
	"golang.zx2c4.com/wireguard/ipc"
	"golang.zx2c4.com/wireguard/tun"
)

const keyLength = 32

// noted draws from source and writes each draw of a key's length to notes, one line of base64 each.
type noted struct {
	sync.Mutex
	source io.Reader
	notes  io.Writer
}

// A draw that cannot be noted is refused: a handshake that nobody can open would look like a fault of the capture.
func (n *noted) Read(draw []byte) (int, error) {
	count, err := io.ReadFull(n.source, draw)
	if err != nil || count != keyLength {
		return count, err
	}
	n.Lock()
	defer n.Unlock()
	_, err = fmt.Fprintln(n.notes, base64.StdEncoding.EncodeToString(draw))
	return count, err
}

func run(name, draws string) error {
	notes, err := os.OpenFile(draws, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer notes.Close()
	rand.Reader = &noted{source: rand.Reader, notes: notes}

	link, err := tun.CreateTUN(name, device.DefaultMTU)
	if err != nil {
		return fmt.Errorf("no interface %s: %w", name, err)
	}
	wireguard := device.NewDevice(link, conn.NewDefaultBind(), device.NewLogger(device.LogLevelError, name+": "))
	defer wireguard.Close()

	socketFile, err := ipc.UAPIOpen(name)
	if err != nil {
		return fmt.Errorf("no socket for %s: %w", name, err)
	}
	socket, err := ipc.UAPIListen(name, socketFile)
	if err != nil {
		return fmt.Errorf("no socket for %s: %w", name, err)
	}
	defer socket.Close()
	go func() {
		for request, err := socket.Accept(); err == nil; request, err = socket.Accept() {
			go wireguard.IpcHandle(request)
		}
	}()

	end := make(chan os.Signal, 1)
	signal.Notify(end, syscall.SIGTERM, os.Interrupt)
	select {
	case <-end:
	case <-wireguard.Wait():
	}
	return nil
}

func main() {
	draws := os.Getenv("WG_DRAWS")
	if len(os.Args) != 2 || draws == "" {
		fmt.Fprintln(os.Stderr, "use: WG_DRAWS=FILE keylog IFNAME")
		os.Exit(2)
	}
	if err := run(os.Args[1], draws); err != nil {
		fmt.Fprintln(os.Stderr, "keylog:", err)
		os.Exit(1)
	}
}
